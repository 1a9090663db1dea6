/// Holds a client's exchange for as long as anybody can still use it, and cancels it after that.
final class ExchangeLease: Sendable {
    let exchange: Exchange
    /// Whose connection carries it: kept for as long, so that a client may be let go of while a response still arrives.
    private let pool: ClientPool

    init(_ exchange: Exchange, of pool: ClientPool) {
        self.exchange = exchange
        self.pool = pool
    }

    deinit {
        self.exchange.abandon(CancellationError())
    }
}
