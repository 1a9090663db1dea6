/// Functions that an environment adds to the language: their declarations, and what those without a target do.
/// Methods are the business of the values that have them.
package struct CELLibrary: Sendable {
    package typealias Function = @Sendable ([CELValue]) throws(CELEvaluationError) -> CELValue

    /// In the form of `CELDeclarations`.
    package let declarations: String
    /// By name; each is called with values of the declared types only.
    package let functions: [String: Function]

    package init(declarations: String, functions: [String: Function] = [:]) {
        self.declarations = declarations
        self.functions = functions
    }
}
