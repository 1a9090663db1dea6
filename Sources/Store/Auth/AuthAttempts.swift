/// How often something is tried again that was refused because users changed meanwhile. Each time another change came
/// first: whoever makes many, one after the other, is answered before those whose requests they overtook.
struct AuthAttempts: Sendable {
    private var left = 100

    /// Throws the refusal unless it is one of that kind and another attempt is left.
    mutating func retry(after refusal: StoreError) throws(StoreError) {
        guard refusal.code == .authChanged, self.left > 1 else { throw refusal }
        self.left -= 1
    }
}
