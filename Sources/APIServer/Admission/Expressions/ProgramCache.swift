internal import CEL
internal import KubernetesAPI
internal import Synchronization

/// Compiled match conditions by their texts, so that a write does not compile what another has compiled.
final class ProgramCache: Sendable {
    typealias Compiled = Result<CELProgram, AdmissionCompiler.Fault>

    /// More texts than configurations would hold at one time; then all are compiled anew.
    private static let programsMax = 2_000

    private struct Key: Hashable {
        var text: String
        var hasParams: Bool
    }

    private let programs = Mutex<[Key: Compiled]>([:])

    func condition(_ text: String, hasParams: Bool) -> Compiled {
        let key = Key(text: text, hasParams: hasParams)
        if let known = self.programs.withLock({ $0[key] }) { return known }
        let compiler = AdmissionCompiler(params: hasParams ? .dyn : nil)
        let compiled = Result { () throws(AdmissionCompiler.Fault) in try compiler.condition(text) }
        self.programs.withLock { programs in
            if programs.count >= Self.programsMax { programs = [:] }
            programs[key] = compiled
        }
        return compiled
    }
}
