internal import Core
internal import Logging

extension APIServer {
    /// What is written down of requests, and where.
    package struct AuditConfiguration: Sendable {
        /// The policy, as YAML of kind `Policy` of `audit.k8s.io/v1`.
        package var policy: String
        /// Where events go, one line each; "-" for standard output.
        package var path: String
        /// Bytes beyond which the file is put aside; 0: never.
        package var sizeBytesMax = 100 << 20
        /// How many files that were put aside are kept; 0: all.
        package var backupsMax = 0
        /// How many days they are kept; 0: for good.
        package var ageDaysMax = 0

        /// A policy and a place, and defaults for the rest.
        package init(policy: String, path: String) {
            self.policy = policy
            self.path = path
        }
    }

    static func trail(_ configuration: Configuration, _ logger: Logger) throws -> AuditTrail? {
        guard let audit = configuration.audit else { return nil }
        let rotation = AuditFile.Rotation(
            sizeBytesMax: audit.sizeBytesMax,
            backupsMax: audit.backupsMax,
            ageDaysMax: audit.ageDaysMax
        )
        let file = AuditFile(path: audit.path, rotation: rotation, clock: configuration.clock)
        return AuditTrail(
            policy: try AuditPolicy(yaml: audit.policy),
            log: AuditLog(file, logger: logger),
            clock: configuration.clock
        )
    }
}
