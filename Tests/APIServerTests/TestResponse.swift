import KubernetesAPI
import Transport

/// An answer with its whole body.
struct TestResponse {
    var status: Int
    var headers: HTTPHeaders
    var bytes: [UInt8]

    var text: String { String(decoding: self.bytes, as: UTF8.self) }
    var json: JSONValue { (try? JSONParser.parse(self.bytes)) ?? .null }

    /// The value at a path of members and list places: "spec.containers.0.name".
    subscript(path: String) -> JSONValue? {
        var value: JSONValue? = self.json
        for step in path.split(separator: ".") {
            if let index = Int(step) {
                value = value?.array.flatMap { $0.indices.contains(index) ? $0[index] : nil }
            } else {
                value = value?[String(step)]
            }
        }
        return value
    }
}
