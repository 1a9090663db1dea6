/// How the servers stand at which a row is measured.
enum StoreSetup: Hashable, Sendable, CaseIterable {
    /// One server in plaintext.
    case single
    /// One server; it and its clients show certificates.
    case secure
    /// Three members in plaintext, the clients spread over them.
    case members
}
