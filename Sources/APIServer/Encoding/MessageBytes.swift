internal import KubernetesAPI
internal import Wire

/// Writes any kind's message in any encoding.
enum MessageBytes {
    static func encode(_ message: Message, _ representation: Representation) -> [UInt8] {
        switch representation.encoding {
        case .protobuf: ObjectEnvelope(message).bytes()
        case .json: Self.finish(MessageJSONEncoder.encode(message), representation)
        case .yaml: Self.yaml(MessageJSONEncoder.encode(message))
        }
    }

    /// JSON text in the representation's encoding, which is JSON or YAML.
    static func finish(_ json: [UInt8], _ representation: Representation) -> [UInt8] {
        if representation.encoding == .yaml { return Self.yaml(json) }
        return (representation.isPretty ? JSONIndenter.indent(json) : json) + [UInt8(ascii: "\n")]
    }

    private static func yaml(_ json: [UInt8]) -> [UInt8] {
        // What was just written can be read again.
        guard let value = try? JSONParser.parse(json) else { return json }
        return Array(YAMLWriter.text(value).utf8)
    }
}
