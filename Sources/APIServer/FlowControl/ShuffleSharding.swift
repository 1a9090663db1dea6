/// Deals each flow a hand of queues, so that one flow that fills its own queues leaves every other flow at least one
/// that is not full, all but certainly.
enum ShuffleSharding {
    /// Distinct queues for a flow: the hand that its hash stands for, read digit by digit in falling bases.
    static func hand(of hash: UInt64, queues: Int, size: Int) -> [Int] {
        var hash = hash
        var hand: [Int] = []
        for dealt in 0..<min(size, queues) {
            let remaining = UInt64(queues - dealt)
            var card = Int(hash % remaining)
            hash /= remaining
            // The card counts among those not dealt yet.
            for taken in hand.sorted() where taken <= card { card += 1 }
            hand.append(card)
        }
        return hand
    }

    /// A flow's hash: the same for as long as the process lives and after, unlike Swift's.
    static func hash(schema: String, distinguisher: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in Array(schema.utf8) + [0] + Array(distinguisher.utf8) {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        // What differs in the last letters alone must differ in all digits.
        hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
        return hash ^ (hash >> 31)
    }
}
