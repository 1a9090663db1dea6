import KubernetesAPI
import Testing
import Wire

/// Validates a new object with its defaults set, and returns the errors' texts.
func creationErrors<T: TypedMessage>(_ type: T.Type, _ json: String) throws -> [String] {
    var value = try object(type, json)
    Defaults.apply(to: &value)
    let resource = try #require(T.resourceDefinition)
    return Validation.create(value.underlying, resource).map(\.description)
}

/// Validates a change of an object, both with their defaults set.
func updateErrors<T: TypedMessage>(_ type: T.Type, _ json: String, from old: String) throws -> [String] {
    var value = try object(type, json)
    var oldValue = try object(type, old)
    Defaults.apply(to: &value)
    Defaults.apply(to: &oldValue)
    let resource = try #require(T.resourceDefinition)
    return Validation.update(value.underlying, from: oldValue.underlying, resource).map(\.description)
}
