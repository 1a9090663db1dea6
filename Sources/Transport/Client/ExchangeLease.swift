/// Holds a client's exchange for as long as anybody can still use it, and cancels it after that.
final class ExchangeLease: Sendable {
    let exchange: Exchange

    init(_ exchange: Exchange) {
        self.exchange = exchange
    }

    deinit {
        self.exchange.abandon(CancellationError())
    }
}
