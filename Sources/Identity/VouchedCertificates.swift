internal import Synchronization

/// The certificates that authorities were seen to vouch for. A client shows the same one with every request, and
/// checking a signature costs more than answering most of them.
final class VouchedCertificates: Sendable {
    /// So many are remembered; then all are forgotten, and checked again when they come back.
    private static let countMax = 4096

    private let known = Mutex<[[UInt8]: PeerCertificate]>([:])

    func find(der: [UInt8]) -> PeerCertificate? {
        self.known.withLock { $0[der] }
    }

    func remember(_ certificate: PeerCertificate, der: [UInt8]) {
        self.known.withLock { known in
            if known.count >= Self.countMax { known.removeAll() }
            known[der] = certificate
        }
    }
}
