import KubernetesAPI

enum YAMLReader { static func documents(_ b: [UInt8]) throws -> [JSONValue] { [] } }
enum Age { static func text(seconds: Int64) -> String { "" } }
