/// One rule of admission.
protocol AdmissionStep: Sendable {
    /// May change the object of a write, or refuse the write by throwing a `StatusError`.
    func admit(_ attributes: inout AdmissionAttributes) async throws

    /// May refuse the write once nothing changes the object any more and the object is known to be valid.
    func validate(_ attributes: inout AdmissionAttributes) async throws

    /// Gives back what was taken for an object that was not stored after all, or is deleted now.
    func undo(_ attributes: AdmissionAttributes) async
}

extension AdmissionStep {
    func admit(_ attributes: inout AdmissionAttributes) async throws {}
    func validate(_ attributes: inout AdmissionAttributes) async throws {}
    func undo(_ attributes: AdmissionAttributes) async {}
}
