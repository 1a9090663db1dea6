extension CoreV1.PersistentVolume {
    /// The volume's node affinity allows a node of this name and these labels.
    package func isReachable(fromNode name: String, labels: [String: String]) -> Bool {
        guard let required = self.spec.nodeAffinity?.required else { return true }
        return required.nodeSelectorTerms.contains { NodeTerm($0).isMet(byNode: name, labels: labels) }
    }
}

extension CoreV1.ObjectReference {
    /// A volume refers to this claim, or, without a uid yet, to whatever claim has its name.
    package func isReserved(for claim: CoreV1.PersistentVolumeClaim) -> Bool {
        self.namespace == claim.metadata.namespace && self.name == claim.metadata.name
            && (self.uid.isEmpty || self.uid == claim.metadata.uid)
    }
}
