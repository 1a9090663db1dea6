/// The admission steps in the order in which they see a write.
struct AdmissionChain: Sendable {
    var steps: [any AdmissionStep]

    /// All that may change the object.
    func admit(_ attributes: inout AdmissionAttributes) async throws {
        for step in self.steps { try await step.admit(&attributes) }
    }

    /// All that may only refuse it; the object is valid by the rules of its kind.
    func validate(_ attributes: inout AdmissionAttributes) async throws {
        for step in self.steps { try await step.validate(&attributes) }
    }

    func undo(_ attributes: AdmissionAttributes) async {
        for step in self.steps.reversed() { await step.undo(attributes) }
    }
}
