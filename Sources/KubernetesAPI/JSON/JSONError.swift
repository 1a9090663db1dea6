/// Text that is not JSON, or JSON that is not the message it should be. The message is worded as Go's decoder words
/// it, since clients see it.
package struct JSONError: Error, Hashable, Sendable {
    package enum Code: String, Sendable, CaseIterable {
        /// The text is not JSON.
        case syntax
        /// A value has a type that its field does not.
        case type
        /// Arrays and objects inside each other beyond `JSONParser.depthMax`.
        case tooDeep
    }

    package var code: Code
    package var message: String
}
