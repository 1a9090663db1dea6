/// The admission steps in the order in which they see a write.
struct AdmissionChain: Sendable {
    var steps: [any AdmissionStep]

    func admit(_ attributes: inout AdmissionAttributes) async throws {
        for step in self.steps { try await step.admit(&attributes) }
    }

    func undo(_ attributes: AdmissionAttributes) async {
        for step in self.steps.reversed() { await step.undo(attributes) }
    }
}
