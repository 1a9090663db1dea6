/// Takes what a row costs, from its making on.
struct APIMeter {
    private let target: APITarget
    private let start = ContinuousClock.now
    private let used: Duration

    init(_ target: APITarget) {
        self.target = target
        target.meter?.resetPeak()
        self.used = target.meter?.processorTime() ?? .zero
    }

    func result(_ row: APIRow, operations: Int, _ latencies: [Duration]) -> APIResult {
        APIResult(
            row: row,
            operations: operations,
            elapsed: ContinuousClock.now - self.start,
            latency: Samples(latencies),
            processor: self.target.meter.map { $0.processorTime() - self.used },
            peakResidentBytes: self.target.meter?.peakResidentBytes() ?? 0
        )
    }
}
