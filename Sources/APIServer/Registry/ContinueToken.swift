internal import Foundation
internal import KubernetesAPI

/// Where a list goes on: the revision it shows, and the key to begin at, as Kubernetes writes them.
struct ContinueToken: Hashable {
    private static let version = "meta.k8s.io/v1"

    /// In place of a revision: whatever is there now, though it is not what the list began with.
    static let newest: Int64 = -1

    var revision: Int64
    /// The key without the prefix of the resource or namespace that is listed.
    var start: String

    var text: String {
        let json: JSONValue = ["v": .string(Self.version), "rv": .integer(self.revision), "start": .string(self.start)]
        return Data(json.encoded).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    init(revision: Int64, start: String) {
        self.revision = revision
        self.start = start
    }

    /// - Throws: a bad request when the text is no token of ours.
    init(_ text: String) throws {
        let plain = text.replacing("-", with: "+").replacing("_", with: "/")
        let padded = plain + String(repeating: "=", count: (4 - plain.count % 4) % 4)
        guard let data = Data(base64Encoded: padded), let json = try? JSONParser.parse(Array(data)),
            json["v"]?.string == Self.version
        else { throw Self.invalid("it is not a token of this server") }
        guard let revision = json["rv"]?.integer, let start = json["start"]?.string else {
            throw Self.invalid("incorrect encoded start resourceVersion or key")
        }
        // A start that climbs out of the prefix could read what the request has no right to.
        let segments = start.split(separator: "/", omittingEmptySubsequences: false)
        guard !start.isEmpty, !start.hasPrefix("/"), !segments.contains("..") else {
            throw Self.invalid("the start key is out of range")
        }
        self.revision = revision
        self.start = start
    }

    private static func invalid(_ reason: String) -> StatusError {
        .badRequest("invalid continue token: continue key is not valid: \(reason)")
    }
}
