/// Walks through a text with all ways of matching at once, in the order of their preference (R. Pike's machine).
struct RegexSearch {
    private struct Thread {
        var place: Int
        var start: Int
    }

    private let program: [RegexInstruction]
    private let text: [Unicode.Scalar]
    /// Negative once the search was given up.
    private(set) var stepsLeft: Int
    /// The position at which a place was last reached.
    private var reached: [Int]
    private var pending: [Int] = []

    init(program: [RegexInstruction], text: [Unicode.Scalar], stepsLeft: Int) {
        self.program = program
        self.text = text
        self.stepsLeft = stepsLeft
        self.reached = Array(repeating: -1, count: program.count)
    }

    /// The leftmost match from a position on, the preferred one of those that begin there.
    /// - Parameter isAnyEnough: that there is a match is all that is asked.
    mutating func first(from start: Int, isAnyEnough: Bool) -> Range<Int>? {
        for place in self.reached.indices { self.reached[place] = -1 }
        self.stepsLeft -= self.reached.count
        var match: Range<Int>?
        var threads: [Thread] = []
        var position = start
        while self.stepsLeft >= 0 {
            if match == nil { self.enter(0, position, start: position, &threads) }
            guard !threads.isEmpty || (match == nil && position < self.text.count) else { return match }
            var next: [Thread] = []
            let scalar = position < self.text.count ? self.text[position] : nil
            step: for thread in threads {
                switch self.program[thread.place] {
                case .set(let set):
                    if let scalar, set.contains(scalar) {
                        self.enter(thread.place + 1, position + 1, start: thread.start, &next)
                    }
                case .match:
                    match = thread.start..<position
                    if isAnyEnough { return match }
                    // What is preferred less is given up.
                    break step
                default: break
                }
            }
            guard position < self.text.count else { return match }
            threads = next
            position += 1
        }
        return nil
    }

    /// Follows what takes no code point from a place on, and notes where it leads.
    private mutating func enter(_ place: Int, _ position: Int, start: Int, _ threads: inout [Thread]) {
        self.pending.append(place)
        while let place = self.pending.popLast() {
            guard self.reached[place] != position else { continue }
            self.reached[place] = position
            self.stepsLeft -= 1
            switch self.program[place] {
            case .jump(let target): self.pending.append(target)
            case .fork(let first, let second):
                self.pending.append(second)
                self.pending.append(first)
            case .assertion(let assertion):
                if assertion.holds(self.text, position) { self.pending.append(place + 1) }
            case .set, .match: threads.append(Thread(place: place, start: start))
            }
        }
    }
}
