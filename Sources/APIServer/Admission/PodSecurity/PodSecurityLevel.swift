/// How much a pod may ask for, from anything to next to nothing, as a version of Kubernetes understood it.
struct PodSecurityLevel: Hashable, Sendable, CustomStringConvertible {
    enum Name: String, Comparable, Sendable, CaseIterable {
        case privileged
        case baseline
        case restricted

        static func < (left: Name, right: Name) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .privileged: 0
            case .baseline: 1
            case .restricted: 2
            }
        }
    }

    var name: Name
    /// The minor version of Kubernetes 1; nil: the newest.
    var minor: Int?

    static let privileged = PodSecurityLevel(name: .privileged)

    var description: String { "\(self.name.rawValue):\(self.minor.map { "v1.\($0)" } ?? "latest")" }

    /// Whether rules of this version of Kubernetes count.
    func isAtLeast(_ minor: Int) -> Bool { (self.minor ?? .max) >= minor }
}
