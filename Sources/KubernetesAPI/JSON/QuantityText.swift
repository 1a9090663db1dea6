/// The text of a resource quantity, as far as the codec must know it.
enum QuantityText {
    /// The text in the form that Kubernetes writes it again: `0.5` is `500m`. Nil when it is no quantity.
    static func canonical(_ text: String) -> String? {
        (try? Quantity(text))?.description
    }
}
