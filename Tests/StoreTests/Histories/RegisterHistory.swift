/// What clients did with one key, when each began and what each was told; checked for being linearizable: whether
/// there is an order of all operations, each between its call and its answer, in which a single key would have given
/// these answers.
///
/// After Wing and Gong, who try the operations that may come next one after the other and go back where none fits, and
/// Lowe, who remembers what was tried before.
struct RegisterHistory: Sendable {
    /// What a client asked for, with the answer. Values are told apart by number; nil is a key that is not there.
    enum Action: Hashable, Sendable {
        case read(Int?)
        case write(Int)
        /// A write on the condition that the key has a value; whether it was done, nil if nobody knows.
        case swap(expected: Int?, new: Int, wasDone: Bool?)

        /// The value after the action; nil if it would not have had this answer.
        func outcome(on value: Int?) -> Int?? {
            switch self {
            case .read(let found): return found == value ? .some(value) : nil
            case .write(let new): return .some(new)
            case .swap(let expected, let new, let wasDone):
                let fits = expected == value
                guard wasDone == nil || wasDone == fits else { return nil }
                return .some(fits ? new : value)
            }
        }
    }

    /// An action with the moments, from a common count, at which it began and at which its answer was there. Without
    /// an answer it may happen at any later time, or never.
    struct Operation: Sendable {
        var action: Action
        var call: Int
        var answer: Int?
    }

    enum Verdict: Equatable, Sendable {
        case linearizable, violated
        /// It took more steps than were granted.
        case undecided
    }

    private struct Tried: Hashable {
        var done: [UInt64]
        var value: Int?
    }

    /// Calls and answers in order, as a list from which they can be taken and to which they can be given back.
    private struct Events {
        static let head = 0
        /// The operation of each event, and whether it is the call.
        private(set) var operation = [-1]
        private(set) var isCall = [false]
        private var answerOf: [Int]
        private var next: [Int] = []
        private var previous: [Int] = []

        init(_ operations: [Operation]) {
            let moments = operations.indices.flatMap { index in
                [
                    (operations[index].call, index, true),
                    // Those without an answer end after all others: that one that never happened is last harms none.
                    (operations[index].answer ?? Int.max, index, false),
                ]
            }
            self.answerOf = Array(repeating: 0, count: operations.count)
            for (_, index, isCall) in moments.sorted(by: { ($0.0, $0.1) < ($1.0, $1.1) }) {
                if !isCall { self.answerOf[index] = self.operation.count }
                self.operation.append(index)
                self.isCall.append(isCall)
            }
            self.next = self.operation.indices.map { $0 + 1 }
            self.previous = self.operation.indices.map { $0 - 1 } + [self.operation.count - 1]
        }

        var first: Int { self.next[Self.head] }
        var isEmpty: Bool { self.first == self.operation.count }

        func after(_ event: Int) -> Int { self.next[event] }

        private mutating func unlink(_ event: Int) {
            self.next[self.previous[event]] = self.next[event]
            self.previous[self.next[event]] = self.previous[event]
        }

        private mutating func link(_ event: Int) {
            self.next[self.previous[event]] = event
            self.previous[self.next[event]] = event
        }

        mutating func take(_ call: Int) {
            self.unlink(call)
            self.unlink(self.answerOf[self.operation[call]])
        }

        mutating func giveBack(_ call: Int) {
            self.link(self.answerOf[self.operation[call]])
            self.link(call)
        }
    }

    private(set) var operations: [Operation] = []

    /// Takes an operation down. A read without an answer says nothing.
    mutating func add(_ operation: Operation) {
        if operation.answer == nil, case .read = operation.action { return }
        self.operations.append(operation)
    }

    /// Whether the history is that of one key, which began with `initial`.
    func check(initial: Int? = nil, stepsMax: Int = 5_000_000) -> Verdict {
        var events = Events(self.operations)
        var done = [UInt64](repeating: 0, count: (self.operations.count + 63) / 64)
        var value = initial
        var tried: Set<Tried> = []
        var taken: [(call: Int, before: Int?)] = []
        var event = events.first
        var steps = 0
        while !events.isEmpty {
            steps += 1
            guard steps <= stepsMax else { return .undecided }
            let operation = events.operation[event]
            let bit = UInt64(1) << UInt64(operation & 63)
            if events.isCall[event] {
                if let outcome = self.operations[operation].action.outcome(on: value) {
                    var after = Tried(done: done, value: outcome)
                    after.done[operation >> 6] |= bit
                    if tried.insert(after).inserted {
                        taken.append((event, value))
                        (done, value) = (after.done, outcome)
                        events.take(event)
                        event = events.first
                        continue
                    }
                }
                event = events.after(event)
            } else {
                // It must have happened by now, and nothing that was tried let it.
                guard let (call, before) = taken.popLast() else { return .violated }
                let last = events.operation[call]
                done[last >> 6] &= ~(UInt64(1) << UInt64(last & 63))
                value = before
                events.giveBack(call)
                event = events.after(call)
            }
        }
        return .linearizable
    }
}
