internal import MVCC
internal import Synchronization

/// Users, roles and tokens as of what is applied here, for all threads. While authentication is not enabled, all that
/// is ever looked at is one flag.
final class AuthState: Sendable {
    private struct Values {
        var book: AuthBook
        var tokens: TokenTable
    }

    let configuration: StoreAuthConfiguration
    private let clock: any MonotonicClock
    private let enabled: Atomic<Bool>
    private let values: Mutex<Values>

    init(_ book: AuthBook, _ configuration: StoreAuthConfiguration, clock: any MonotonicClock) {
        self.configuration = configuration
        self.clock = clock
        self.enabled = Atomic(book.isEnabled)
        self.values = Mutex(Values(book: book, tokens: TokenTable(timeToLive: configuration.tokenTimeToLive)))
    }

    /// Whether requests need a user.
    var isEnabled: Bool { self.enabled.load(ordering: .acquiring) }

    /// Users and roles.
    var book: AuthBook { self.values.withLock { $0.book } }

    /// Whose a token is; nil if this member does not know it.
    func stamp(token: String) -> AuthStamp? {
        let now = self.clock.now()
        return self.values.withLock { $0.tokens.use(token, revision: $0.book.revision, now: now) }
    }

    /// Takes over a token that somebody signed.
    func learn(_ token: String, _ stamp: AuthStamp, lasting time: Duration) {
        let now = self.clock.now()
        self.values.withLock { $0.tokens.add(token, stamp, until: now + time, now: now) }
    }

    // MARK: What is applied

    /// Users and roles are another store's now.
    func startOver(with book: AuthBook) {
        self.values.withLock { values in
            values.book = book
            values.tokens.removeAll()
        }
        self.enabled.store(book.isEnabled, ordering: .releasing)
    }

    /// Users and roles were changed.
    func didApply(_ change: AuthChange, leadingTo book: AuthBook) {
        self.values.withLock { values in
            values.book = book
            switch change {
            case .disable: values.tokens.removeAll()
            case .deleteUser(let name), .changePassword(let name, _): values.tokens.remove(user: name)
            case .enable, .addUser, .grantRole, .revokeRole, .addRole, .deleteRole, .grantPermission,
                .revokePermission:
                break
            }
        }
        self.enabled.store(book.isEnabled, ordering: .releasing)
    }

    /// A user was given a token.
    func didAuthenticate(_ user: String, token: String) {
        let now = self.clock.now()
        self.values.withLock { $0.tokens.add(token, for: user, now: now) }
    }
}
