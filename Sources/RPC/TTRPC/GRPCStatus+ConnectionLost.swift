extension GRPCStatus {
    /// The status of calls in flight when their connection ends.
    static func connectionLost(_ error: (any Error)? = nil) -> GRPCStatus {
        GRPCStatus(.unavailable, error.map { "ttrpc connection lost: \($0)" } ?? "ttrpc connection closed")
    }
}
