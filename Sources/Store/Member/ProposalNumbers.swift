internal import Synchronization

/// Draws numbers for proposals and reads: unique in this member, and unlikely to be another one's.
final class ProposalNumbers: Sendable {
    private let next: Atomic<UInt64>

    init(startingAt first: UInt64) {
        self.next = Atomic(first)
    }

    func draw() -> UInt64 {
        self.next.wrappingAdd(1, ordering: .relaxed).oldValue
    }
}
