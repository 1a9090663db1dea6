package import Wire

/// The wrapping of an object in protobuf bodies, watch events and the store: `k8s\0`, then a `runtime.Unknown` that
/// names the kind beside the object's bytes.
package struct ObjectEnvelope: Hashable, Sendable {
    /// What every enveloped object begins with.
    package static let prefix: [UInt8] = [0x6B, 0x38, 0x73, 0x00]

    package var apiVersion: String
    package var kind: String
    /// The object's message bytes.
    package var raw: [UInt8]

    /// Wraps bytes.
    package init(apiVersion: String, kind: String, raw: [UInt8]) {
        self.apiVersion = apiVersion
        self.kind = kind
        self.raw = raw
    }

    /// Wraps a kind's message.
    package init(_ message: Message) {
        self.init(apiVersion: message.schema.apiVersion, kind: message.schema.shortName, raw: message.protobuf())
    }

    /// Reads what another side wrapped.
    package init(_ bytes: [UInt8]) throws(WireError) {
        guard bytes.starts(with: Self.prefix) else {
            throw WireError(code: .malformed, message: "object envelope: no k8s prefix")
        }
        let unknown = try APIRuntime.Unknown(protobuf: Array(bytes.dropFirst(Self.prefix.count)))
        self.init(apiVersion: unknown.typeMeta.apiVersion, kind: unknown.typeMeta.kind, raw: unknown.raw)
    }

    /// The whole: prefix and message.
    package func bytes() -> [UInt8] {
        let unknown = APIRuntime.Unknown {
            $0.typeMeta = APIRuntime.TypeMeta {
                $0.apiVersion = self.apiVersion
                $0.kind = self.kind
            }
            $0.raw = self.raw
        }
        return Self.prefix + unknown.protobuf()
    }
}
