internal import Store

extension EncryptionRules {
    /// A value as it is to be read; one that no rule covers is left alone.
    ///
    /// Throws a `StoreError` that names the key, when no cipher of the configuration opens it.
    func open(_ stored: StoredValue) throws -> StoredValue {
        guard let transformer = self.transformer(for: stored.key) else { return stored }
        var opened = stored
        do {
            opened.value = try transformer.open(stored.value, key: stored.key)
        } catch {
            let key = String(decoding: stored.key, as: UTF8.self)
            throw StoreError(.corrupt, "unable to transform key \"\(key)\": \(error)")
        }
        return opened
    }
}
