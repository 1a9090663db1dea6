internal import KubernetesAPI
internal import Wire

/// Names pod templates: the same template always has the same name, others have others.
enum TemplateHash {
    /// No vowels, and no digits that look like letters, so that no word comes about.
    private static let alphabet = Array("bcdfghjklmnpqrstvwxz2456789")

    /// FNV-1a of the template and of how often its name turned out to be taken.
    static func name(of template: CoreV1.PodTemplateSpec, collisionCount: Int32?) -> String {
        var hash: UInt32 = 0x811C_9DC5
        func add(_ byte: UInt8) { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        for byte in template.protobuf() { add(byte) }
        if let collisionCount {
            for shift in [0, 8, 16, 24] as [Int32] { add(UInt8(truncatingIfNeeded: collisionCount >> shift)) }
        }
        return String(String(hash).map { Self.alphabet[Int($0.asciiValue ?? 0) % Self.alphabet.count] })
    }
}
