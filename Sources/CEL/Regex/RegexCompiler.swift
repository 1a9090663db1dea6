/// Makes a program of a parsed expression (K. Thompson's construction).
struct RegexCompiler {
    /// An expression whose counted repetitions make more steps than this is refused.
    private static let programMax = 20_000

    private(set) var program: [RegexInstruction] = []

    /// Nil when the program would be too large.
    static func compile(_ node: RegexNode) -> [RegexInstruction]? {
        var compiler = RegexCompiler()
        guard compiler.emit(node) else { return nil }
        compiler.program.append(.match)
        return compiler.program
    }

    private mutating func emit(_ node: RegexNode) -> Bool {
        guard self.program.count <= Self.programMax else { return false }
        switch node {
        case .empty: return true
        case .set(let set): self.program.append(.set(set))
        case .assertion(let assertion): self.program.append(.assertion(assertion))
        case .sequence(let parts): return parts.allSatisfy { self.emit($0) }
        case .choice(let parts): return self.emitChoice(parts)
        case .repetition(let part, let least, let most, let isGreedy):
            for _ in 0..<least where !self.emit(part) { return false }
            guard let most else { return self.emitLoop(part, isGreedy) }
            return self.emitOptional(part, count: most - least, isGreedy)
        }
        return true
    }

    private mutating func emitChoice(_ parts: [RegexNode]) -> Bool {
        var ends: [Int] = []
        for (index, part) in parts.enumerated() {
            guard index < parts.count - 1 else {
                guard self.emit(part) else { return false }
                break
            }
            let fork = self.program.count
            self.program.append(.jump(0))
            guard self.emit(part) else { return false }
            ends.append(self.program.count)
            self.program.append(.jump(0))
            self.program[fork] = .fork(fork + 1, self.program.count)
        }
        for end in ends { self.program[end] = .jump(self.program.count) }
        return true
    }

    private mutating func emitLoop(_ part: RegexNode, _ isGreedy: Bool) -> Bool {
        let start = self.program.count
        self.program.append(.jump(0))
        guard self.emit(part) else { return false }
        self.program.append(.jump(start))
        let end = self.program.count
        self.program[start] = isGreedy ? .fork(start + 1, end) : .fork(end, start + 1)
        return true
    }

    private mutating func emitOptional(_ part: RegexNode, count: Int, _ isGreedy: Bool) -> Bool {
        var forks: [Int] = []
        for _ in 0..<max(0, count) {
            forks.append(self.program.count)
            self.program.append(.jump(0))
            guard self.emit(part) else { return false }
        }
        let end = self.program.count
        for fork in forks { self.program[fork] = isGreedy ? .fork(fork + 1, end) : .fork(end, fork + 1) }
        return true
    }
}
