/// One rule of admission: it may change the object of a write, or refuse the write by throwing a `StatusError`.
protocol AdmissionStep: Sendable {
    func admit(_ attributes: inout AdmissionAttributes) async throws

    /// Gives back what was taken for an object that was not stored after all, or is deleted now.
    func undo(_ attributes: AdmissionAttributes) async
}

extension AdmissionStep {
    func undo(_ attributes: AdmissionAttributes) async {}
}
