import Core
import KubernetesAPI
import Testing

struct YAMLFuzzTests {
    @Test func noInputCrashes() {
        var generator = SeededGenerator(seed: 7)
        let pieces = [
            "a", ":", " ", "\n", "- ", "[", "]", "{", "}", "&x ", "*x", "<<: ",
            "!!int ", "'", "\"", "|", "\t", "é",
        ]
        for _ in 0..<2_000 {
            let text = (0..<20).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            _ = try? YAMLReader.documents(Array(text.utf8))
        }
    }
}
