/// What an expression may name: variables with their types, and functions.
package struct CELEnvironment: Sendable {
    /// By name.
    package var variables: [String: CELType]
    private(set) var declarations: CELDeclarations
    private(set) var functions: [String: CELLibrary.Function]

    /// The language with cel-go's and Kubernetes' libraries, and those that are given.
    package init(variables: [String: CELType] = [:], libraries: [CELLibrary] = []) {
        self.variables = variables
        self.declarations = .standard
        self.functions = [:]
        for library in libraries {
            self.declarations.add(library.declarations)
            self.functions.merge(library.functions) { $1 }
        }
    }

    /// The same functions with other variables beside those that there are.
    package func adding(_ variables: [String: CELType]) -> CELEnvironment {
        var environment = self
        environment.variables.merge(variables) { $1 }
        return environment
    }
}
