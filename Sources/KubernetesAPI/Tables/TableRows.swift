internal import Core
internal import Wire

/// How the rows of each kind are made.
enum TableRows {
    /// By message type; kinds that are not here show their name and the time of their creation.
    static let functions: [MessageSchema: @Sendable (Message, Instant) -> TableRow] = {
        var rows = Registration()
        Self.addPods(&rows)
        Self.addNodes(&rows)
        Self.addWorkloads(&rows)
        Self.addBatch(&rows)
        Self.addServices(&rows)
        Self.addIngresses(&rows)
        Self.addConfiguration(&rows)
        Self.addEvents(&rows)
        Self.addStorage(&rows)
        Self.addStorageDrivers(&rows)
        Self.addPolicy(&rows)
        Self.addAutoscaling(&rows)
        Self.addAccess(&rows)
        Self.addServer(&rows)
        return rows.functions
    }()

    /// Collects functions on typed views.
    struct Registration {
        fileprivate(set) var functions: [MessageSchema: @Sendable (Message, Instant) -> TableRow] = [:]

        /// - Parameter cells: makes one cell per column, given the object, its name and its age.
        mutating func add<T: TypedMessage>(
            _ type: T.Type,
            _ cells: @escaping @Sendable (T, _ name: JSONValue, _ age: JSONValue, Instant) -> [JSONValue]
        ) {
            self.addRow(type) { view, now in
                let metadata = ObjectMetadata.of(view.underlying)
                let age = HumanDuration.age(of: metadata.creationTimestamp, at: now)
                return TableRow(cells: cells(view, .string(metadata.name), .string(age), now))
            }
        }

        mutating func addRow<T: TypedMessage>(_ type: T.Type, _ row: @escaping @Sendable (T, Instant) -> TableRow) {
            self.functions[T.schema] = { message, now in row(T(underlying: message), now) }
        }
    }
}

/// Texts that cells of many kinds share.
enum CellText {
    static let none = "<none>"
    static let unset = "<unset>"
    static let unknown = "<unknown>"

    /// The text, or `<none>`.
    static func orNone(_ text: String?) -> String { (text ?? "").orDefault(Self.none) }

    static func bool(_ value: Bool?) -> String { value.map { $0 ? "True" : "False" } ?? Self.unset }

    /// `a=b,c=d`, or `<none>`.
    static func labels(_ labels: [String: String]) -> String {
        Self.orNone(labels.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ","))
    }

    /// The selector as queries write it; `<none>` for none or an empty one.
    static func selector(_ selector: MetaV1.LabelSelector?) -> String {
        guard let selector else { return Self.none }
        return (try? LabelSelector(selector)).map { Self.orNone($0.description) } ?? "<error>"
    }

    /// At most three, then how many more there are.
    static func few(_ items: [String], separator: String = ",") -> String {
        let shown = items.prefix(3).joined(separator: separator)
        return items.count > 3 ? "\(shown) + \(items.count - 3) more..." : shown
    }

    static func names(_ containers: [CoreV1.Container]) -> JSONValue {
        .string(containers.map(\.name).joined(separator: ","))
    }

    static func images(_ containers: [CoreV1.Container]) -> JSONValue {
        .string(containers.map(\.image).joined(separator: ","))
    }
}

extension JSONValue {
    static func count(_ number: Int) -> JSONValue { .integer(Int64(number)) }
    static func count(_ number: Int32?) -> JSONValue { .integer(Int64(number ?? 0)) }
}
