/// Text that is not YAML, or YAML that has no JSON.
package struct YAMLError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Code: String, Sendable, CaseIterable {
        case syntax
        case duplicateKey
        /// Nesting beyond `JSONParser.depthMax`.
        case tooDeep
        /// Aliases that unfold into more values than `YAMLReader.valuesMax`.
        case excessiveAliasing
        /// A value that JSON does not have, such as infinity.
        case unsupported
    }

    package var code: Code
    /// Begins with `yaml:`, as the messages of Kubernetes' YAML reader do.
    package var message: String
    package var description: String { self.message }
}
