/// What happened in a simulation: always as a hash, so that two runs can be compared, and as text if wanted.
struct Trace {
    let keepsLines: Bool
    private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    private(set) var lines: [String] = []

    init(keepsLines: Bool) { self.keepsLines = keepsLines }

    mutating func add(_ now: Duration, _ what: StaticString, _ numbers: [Int64]) {
        what.withUTF8Buffer { for byte in $0 { self.mix(UInt64(byte)) } }
        self.mix(UInt64(bitPattern: now.microseconds))
        for number in numbers { self.mix(UInt64(bitPattern: number)) }
        guard self.keepsLines else { return }
        let milliseconds = Double(now.microseconds) / 1000
        self.lines.append("\(milliseconds) ms \(what) \(numbers.map(String.init).joined(separator: " "))")
    }

    private mutating func mix(_ number: UInt64) {
        self.hash = (self.hash ^ number) &* 0x0000_0100_0000_01B3
        self.hash ^= self.hash >> 29
    }
}
