package import Wire

/// Fills in what an object leaves unset, as the API does before it validates and stores it.
///
/// The rules that need more than the object (names, IPs, the requesting user) are not here but with the server.
package enum Defaults {
    /// Sets the defaults of a message and of all that it holds. Doing so twice changes nothing more.
    package static func apply(to message: inout Message) {
        guard let plan = DefaultPlan.all[message.schema] else { return }
        plan.function?(&message)
        for (number, value) in plan.values where !message.has(number) { message[number] = value }
        for child in plan.children { Self.apply(child, in: &message) }
    }

    /// Sets the defaults of a typed object.
    package static func apply<T: TypedMessage>(to object: inout T) {
        Self.apply(to: &object.underlying)
    }

    private static func apply(_ child: DefaultPlan.Child, in message: inout Message) {
        guard message.has(child.number) else {
            guard child.isMadeWhenAbsent else { return }
            var made = Message(child.schema)
            Self.apply(to: &made)
            if !made.isEmpty { message[child.number] = .message(made) }
            return
        }
        message.update(child.number) { value in
            switch value {
            case .message(var inner):
                value = nil
                Self.apply(to: &inner)
                value = .message(inner)
            case .list(var elements):
                value = nil
                for index in elements.indices { Self.apply(toElement: &elements[index]) }
                value = .list(elements)
            case .map(var entries):
                value = nil
                for key in entries.keys { entries[key].map { Self.apply(toElement: &entries[key, default: $0]) } }
                value = .map(entries)
            default: break
            }
        }
    }

    private static func apply(toElement value: inout Value) {
        guard case .message(var message) = value else { return }
        Self.apply(to: &message)
        value = .message(message)
    }
}
