internal import APIServer
internal import ArgumentParser
internal import KubernetesAPI

/// How many requests, for how long, and what is written down of them: the flags of kube-apiserver.
struct RequestFlags: ParsableArguments {
    @Option(help: "What takes longer is given up, but for watches and streams: 1m0s.") var requestTimeout = "1m0s"
    @Option(help: "Reads that run at a time; with the next flag, the seats that priority levels share.")
    var maxRequestsInflight = 400
    @Option(help: "Writes that run at a time.") var maxMutatingRequestsInflight = 200
    @Option(help: "How long to serve on, with /readyz failing, after being told to stop: 10s.")
    var shutdownDelayDuration = "0s"
    @Option(help: "A file of kind Policy of audit.k8s.io/v1: which requests are written down.")
    var auditPolicyFile: String?
    @Option(help: "Where they are written to; \"-\" for standard output.") var auditLogPath: String?
    @Option(help: "Megabytes beyond which that file is put aside; 0 for 100.") var auditLogMaxsize = 0
    @Option(help: "How many files that were put aside are kept; 0 for all.") var auditLogMaxbackup = 0
    @Option(help: "How many days they are kept; 0 for good.") var auditLogMaxage = 0
    @Option(help: "The form of the events: json.") var auditLogFormat = "json"

    func apply(to configuration: inout APIServer.Configuration) throws {
        configuration.requestTimeout = try Self.duration(self.requestTimeout, flag: "--request-timeout")
        configuration.shutdownDelay = try Self.duration(self.shutdownDelayDuration, flag: "--shutdown-delay-duration")
        guard configuration.requestTimeout > .zero else {
            throw BootstrapError(.badOption, "--request-timeout must be greater than zero")
        }
        guard self.maxRequestsInflight >= 0, self.maxMutatingRequestsInflight >= 0,
            self.maxRequestsInflight + self.maxMutatingRequestsInflight > 0
        else { throw BootstrapError(.badOption, "--max-requests-inflight: there must be room for a request") }
        configuration.requestsInflightMax = self.maxRequestsInflight
        configuration.mutatingRequestsInflightMax = self.maxMutatingRequestsInflight
        guard self.auditLogFormat == "json" else {
            throw BootstrapError(.badOption, "--audit-log-format: \"\(self.auditLogFormat)\" is not json")
        }
        guard let file = self.auditPolicyFile, let path = self.auditLogPath else { return }
        var audit = APIServer.AuditConfiguration(
            policy: try RequiredFile.read(file, flag: "--audit-policy-file"),
            path: path
        )
        audit.sizeBytesMax = (self.auditLogMaxsize > 0 ? self.auditLogMaxsize : 100) << 20
        audit.backupsMax = max(0, self.auditLogMaxbackup)
        audit.ageDaysMax = max(0, self.auditLogMaxage)
        configuration.audit = audit
    }

    private static func duration(_ text: String, flag: String) throws -> Duration {
        guard let nanoseconds = DurationText.decode(text), nanoseconds >= 0 else {
            throw BootstrapError(.badOption, "\(flag): \"\(text)\" is no duration")
        }
        return .nanoseconds(nanoseconds)
    }
}
