internal import Wire

extension RPCReader where Message: TypedMessage {
    /// Reads messages of the type that is asked for.
    init(_ source: any MessageSource) {
        self.init(source) { try Message(protobuf: $0) }
    }
}

extension RPCWriter where Message: TypedMessage {
    /// Writes messages of the type that is given.
    init(_ sink: any MessageSink) {
        self.init(sink) { $0.protobuf() }
    }
}
