/// Functions that take a regular expression.
struct CELMatching {
    /// Those of the program's literals.
    let regexes: [String: LinearRegex]

    func call(_ name: String, _ arguments: [CELValue]) throws(CELEvaluationError) -> CELValue {
        guard arguments.count > 1, case .string(let text) = arguments[0], case .string(let pattern) = arguments[1]
        else { throw .noSuchOverload }
        let regex = try self.regex(pattern)
        switch (name, arguments.count) {
        case ("matches", 2):
            guard let isFound = regex.isFound(in: text) else { throw .costLimitExceeded }
            return .bool(isFound)
        case ("find", 2):
            guard let found = regex.first(in: text) else { throw .costLimitExceeded }
            return .string(found)
        case ("findAll", 2), ("findAll", 3):
            var limit = -1
            if arguments.count == 3 {
                guard case .int(let count) = arguments[2] else { throw .noSuchOverload }
                limit = Int(count)
            }
            guard let found = regex.all(in: text, limit: limit) else { throw .costLimitExceeded }
            return .list(found.map { .string($0) })
        default: throw .noSuchOverload
        }
    }

    private func regex(_ pattern: String) throws(CELEvaluationError) -> LinearRegex {
        if let regex = self.regexes[pattern] { return regex }
        do throws(RegexSyntaxError) {
            return try LinearRegex(pattern)
        } catch {
            throw .message(error.description)
        }
    }
}
