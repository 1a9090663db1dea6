extension DNSName {
    /// The name one label below; nil when the label or the whole is too long.
    package func child(_ label: String) -> DNSName? {
        DNSName(labels: [Array(label.utf8)] + self.labels)
    }

    /// The name one label above; nil for the root.
    package var parent: DNSName? {
        self.labels.isEmpty ? nil : DNSName(unchecked: Array(self.labels.dropFirst()))
    }
}
