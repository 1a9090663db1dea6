/// A value of the Common Expression Language (cel-spec, "Values").
package indirect enum CELValue: Sendable {
    case null
    case bool(Bool)
    case int(Int64)
    case uint(UInt64)
    case double(Double)
    case string(String)
    case bytes([UInt8])
    case list([CELValue])
    case map(CELMap)
    case timestamp(CELTimestamp)
    case duration(CELDuration)
    /// A value or none, as `a[?b]` gives.
    case optional(CELValue?)
    /// A value of a library's type.
    case object(any CELObject)
    /// A type, by its name: what `type(x)` gives.
    case type(String)

    /// The name of the value's type, as `type(x)` shows it.
    package var typeName: String {
        switch self {
        case .null: "null_type"
        case .bool: "bool"
        case .int: "int"
        case .uint: "uint"
        case .double: "double"
        case .string: "string"
        case .bytes: "bytes"
        case .list: "list"
        case .map: "map"
        case .timestamp: "google.protobuf.Timestamp"
        case .duration: "google.protobuf.Duration"
        case .optional: "optional_type"
        case .object(let object): object.typeName
        case .type: "type"
        }
    }

    /// What the cost of an operation counts: code points, bytes, elements or entries; 1 for everything else.
    var size: Int {
        switch self {
        case .string(let text): text.unicodeScalars.count
        case .bytes(let bytes): bytes.count
        case .list(let elements): elements.count
        case .map(let map): map.count
        case .object(let object): object.size
        default: 1
        }
    }

    /// The sizes of all that the value holds, counted no further than to about this many.
    func deepSize(atMost most: UInt64) -> UInt64 {
        var sum: UInt64 = 0
        switch self {
        case .list(let elements):
            for element in elements where sum < most { sum += max(1, element.deepSize(atMost: most - sum)) }
        case .map(let map):
            for key in map.keys where sum < most {
                sum += 1 + (map[key: key]?.deepSize(atMost: most - sum) ?? 0)
            }
        case .optional(let value?): sum = value.deepSize(atMost: most)
        default: sum = UInt64(self.size)
        }
        return sum
    }

    /// Whether it is the zero of its type, for which `optional.ofNonZeroValue` gives none.
    var isZero: Bool {
        switch self {
        case .null: true
        case .bool(let value): !value
        case .int(let value): value == 0
        case .uint(let value): value == 0
        case .double(let value): value == 0
        case .string(let text): text.isEmpty
        case .bytes(let bytes): bytes.isEmpty
        case .list(let elements): elements.isEmpty
        case .map(let map): map.count == 0
        case .duration(let duration): duration.nanoseconds == 0
        case .optional(let value): value == nil
        case .timestamp, .object, .type: false
        }
    }
}
