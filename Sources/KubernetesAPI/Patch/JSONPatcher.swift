/// Carries out the steps of a JSON patch on a document.
struct JSONPatcher {
    private(set) var document: JSONValue
    private var copiedBytes = 0

    private enum Change {
        case add(JSONValue), replace(JSONValue), remove
    }

    init(document: JSONValue) {
        self.document = document
    }

    mutating func apply(_ operation: JSONPatchOperation) throws(StatusError) {
        let value = operation.value ?? .null
        switch operation.kind {
        case .add: try self.change(operation.path, .add(value))
        case .replace: try self.change(operation.path, .replace(value))
        case .remove: try self.change(operation.path, .remove)
        case .test:
            guard (self.value(at: operation.path) ?? .null) == value else { throw Patch.unprocessable }
        case .move:
            let moved = try self.source(operation)
            if let from = operation.from { try self.change(from, .remove) }
            try self.change(operation.path, .add(moved))
        case .copy:
            let copied = try self.source(operation)
            self.copiedBytes += copied.encoded.count
            guard self.copiedBytes <= Patch.copiedBytesMax else { throw Patch.unprocessable }
            try self.change(operation.path, .add(copied))
        }
    }

    private func source(_ operation: JSONPatchOperation) throws(StatusError) -> JSONValue {
        guard let from = operation.from, let value = self.value(at: from) else { throw Patch.unprocessable }
        return value
    }

    private func value(at pointer: JSONPointer) -> JSONValue? {
        var value = self.document
        for token in pointer.tokens {
            switch value {
            case .object(let object):
                guard let next = object[token] else { return nil }
                value = next
            case .array(let array):
                guard let index = Self.index(token, count: array.count) else { return nil }
                value = array[index]
            default: return nil
            }
        }
        return value
    }

    private mutating func change(_ pointer: JSONPointer, _ change: Change) throws(StatusError) {
        self.document = try Self.changed(self.document, pointer.tokens[...], change)
    }

    private static func changed(
        _ value: JSONValue,
        _ tokens: ArraySlice<String>,
        _ change: Change
    ) throws(StatusError) -> JSONValue {
        guard let token = tokens.first else {
            switch change {
            case .add(let new), .replace(let new): return new
            case .remove: throw Patch.unprocessable
            }
        }
        let isLast = tokens.count == 1
        switch value {
        case .object(var object):
            if isLast, case .add(let new) = change {
                object[token] = new
                return .object(object)
            }
            guard let held = object[token] else { throw Patch.unprocessable }
            if isLast, case .remove = change {
                object[token] = nil
            } else {
                object[token] = try Self.changed(held, tokens.dropFirst(), change)
            }
            return .object(object)
        case .array(var array):
            if isLast, case .add(let new) = change {
                guard let index = token == "-" ? array.count : Self.index(token, count: array.count + 1) else {
                    throw Patch.unprocessable
                }
                array.insert(new, at: index)
                return .array(array)
            }
            guard let index = Self.index(token, count: array.count) else { throw Patch.unprocessable }
            if isLast, case .remove = change {
                array.remove(at: index)
            } else {
                array[index] = try Self.changed(array[index], tokens.dropFirst(), change)
            }
            return .array(array)
        default: throw Patch.unprocessable
        }
    }

    /// An index below `count`; negative ones count from the end, as Kubernetes' library has it.
    private static func index(_ token: String, count: Int) -> Int? {
        guard let number = Int(token) else { return nil }
        let index = number < 0 ? number + count : number
        return (0..<count).contains(index) ? index : nil
    }
}
