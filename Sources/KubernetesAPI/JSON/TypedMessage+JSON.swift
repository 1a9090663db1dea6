package import Wire

extension TypedMessage {
    /// The message as JSON text; of a kind with `kind` and `apiVersion`.
    package func json() -> [UInt8] { MessageJSONEncoder.encode(self.underlying) }

    /// Reads JSON text, passing over unknown fields.
    package init(json bytes: [UInt8]) throws(JSONError) {
        self.init(underlying: try Message(Self.schema, json: bytes))
    }
}

extension Message {
    /// Reads JSON text, passing over unknown fields.
    package init(_ schema: MessageSchema, json bytes: [UInt8]) throws(JSONError) {
        var decoder = MessageJSONDecoder()
        self = try decoder.decode(try JSONParser.parse(bytes), as: schema)
    }
}
