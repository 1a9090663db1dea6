/// The functions that turn a value of one type into another.
enum CELConversions {
    static func call(_ name: String, _ value: CELValue) throws(CELEvaluationError) -> CELValue {
        switch name {
        case "int": return .int(try Self.int(value))
        case "uint": return .uint(try Self.uint(value))
        case "double": return .double(try Self.double(value))
        case "string":
            guard let text = value.text else { throw .noSuchOverload }
            return .string(text)
        case "bytes":
            if case .bytes = value { return value }
            guard case .string(let text) = value else { throw .noSuchOverload }
            return .bytes(Array(text.utf8))
        case "bool":
            if case .bool = value { return value }
            guard case .string(let text) = value else { throw .noSuchOverload }
            if ["1", "t", "T", "TRUE", "true", "True"].contains(text) { return .bool(true) }
            if ["0", "f", "F", "FALSE", "false", "False"].contains(text) { return .bool(false) }
            throw .message("strconv.ParseBool: parsing \"\(text)\": invalid syntax")
        case "timestamp": return .timestamp(try Self.timestamp(value))
        case "duration": return .duration(try Self.duration(value))
        default: throw .noSuchOverload
        }
    }

    private static func timestamp(_ value: CELValue) throws(CELEvaluationError) -> CELTimestamp {
        switch value {
        case .timestamp(let timestamp): return timestamp
        case .int(let seconds):
            guard let timestamp = CELTimestamp(seconds: seconds) else { throw .timestampOverflow }
            return timestamp
        case .string(let text):
            guard let timestamp = CELTimestamp(text) else {
                let form = "2006-01-02T15:04:05Z07:00"
                throw .message("parsing time \"\(text)\" as \"\(form)\": cannot parse \"\(text)\" as \"2006\"")
            }
            return timestamp
        default: throw .noSuchOverload
        }
    }

    private static func duration(_ value: CELValue) throws(CELEvaluationError) -> CELDuration {
        switch value {
        case .duration(let duration): return duration
        case .int(let nanoseconds): return CELDuration(nanoseconds: nanoseconds)
        case .string(let text):
            do throws(CELDuration.Fault) {
                return try CELDuration(parsing: text)
            } catch {
                throw .message(error.text)
            }
        default: throw .noSuchOverload
        }
    }

    private static func int(_ value: CELValue) throws(CELEvaluationError) -> Int64 {
        switch value {
        case .int(let value): return value
        case .timestamp(let timestamp): return timestamp.seconds
        case .duration(let duration): return duration.nanoseconds
        case .uint(let value):
            guard let whole = Int64(exactly: value) else { throw .integerOverflow }
            return whole
        case .double(let value):
            // The ends are excluded: a double cannot tell them from what lies beyond.
            guard value > -0x1p63, value < 0x1p63 else { throw .integerOverflow }
            return Int64(value)
        case .string(let text):
            guard let value = Int64(text) else {
                throw .message("strconv.ParseInt: parsing \"\(text)\": invalid syntax")
            }
            return value
        default: throw .noSuchOverload
        }
    }

    private static func uint(_ value: CELValue) throws(CELEvaluationError) -> UInt64 {
        switch value {
        case .uint(let value): return value
        case .int(let value):
            guard let whole = UInt64(exactly: value) else { throw .unsignedIntegerOverflow }
            return whole
        case .double(let value):
            guard value >= 0, value < 0x1p64 else { throw .unsignedIntegerOverflow }
            return UInt64(value)
        case .string(let text):
            guard text.utf8.first.map({ $0 != 0x2B }) == true, let value = UInt64(text) else {
                throw .message("strconv.ParseUint: parsing \"\(text)\": invalid syntax")
            }
            return value
        default: throw .noSuchOverload
        }
    }

    private static func double(_ value: CELValue) throws(CELEvaluationError) -> Double {
        switch value {
        case .double(let value): return value
        case .int(let value): return Double(value)
        case .uint(let value): return Double(value)
        case .string(let text):
            guard let value = Double(text) else {
                throw .message("strconv.ParseFloat: parsing \"\(text)\": invalid syntax")
            }
            return value
        default: throw .noSuchOverload
        }
    }
}

extension CELValue {
    /// What `string(x)` gives; nil for values that have no text.
    var text: String? {
        switch self {
        case .string(let value): value
        case .int(let value): String(value)
        case .uint(let value): String(value)
        case .bool(let value): value ? "true" : "false"
        case .double(let value):
            Int64(exactly: value).flatMap { $0.magnitude < 1_000_000 ? String($0) : nil } ?? "\(value)"
        case .bytes(let bytes): String(validating: bytes, as: UTF8.self)
        case .timestamp(let timestamp): timestamp.text
        case .duration(let duration): duration.text
        case .object(let object): object.text
        default: nil
        }
    }
}
