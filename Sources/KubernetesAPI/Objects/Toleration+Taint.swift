extension CoreV1.Toleration {
    /// The toleration covers a taint.
    package func tolerates(_ taint: CoreV1.Taint) -> Bool {
        guard self.effect.isEmpty || self.effect == taint.effect else { return false }
        guard self.key.isEmpty || self.key == taint.key else { return false }
        switch self.operator {
        case "Exists": return true
        case "", "Equal": return !self.key.isEmpty && self.value == taint.value
        default: return false
        }
    }
}
