internal import Wire

extension TTRPC.Response {
    /// The answer to a call that failed.
    init(_ status: GRPCStatus) {
        self.init {
            if let details = status.details, let whole = try? GoogleRPC.Status(protobuf: details) {
                $0.status = whole
            }
            $0.status.code = Int32(status.code.rawValue)
            $0.status.message = status.message
        }
    }
}
