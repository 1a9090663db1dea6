internal import KubernetesAPI

/// A priority level as its object says.
struct PriorityLevel: Hashable, Sendable {
    var name: String
    var uid = ""
    /// Its requests run at once, whatever else runs.
    var isExempt = false
    /// Its part of the server's seats, relative to the others'.
    var shares = 0
    /// How much of its seats others may use while it does not.
    var lendablePercent = 0
    /// How much beyond its seats it may borrow; nil: as much as there is.
    var borrowingPercent: Int?
    var shape = FairQueues.Shape()

    init(name: String) {
        self.name = name
    }

    init(_ object: FlowControlV1.PriorityLevelConfiguration) {
        self.name = object.metadata.name
        self.uid = object.metadata.uid
        self.isExempt = object.spec.type == "Exempt"
        if let limited = object.spec.limited {
            self.shares = Int(limited.nominalConcurrencyShares ?? 30)
            self.lendablePercent = Int(limited.lendablePercent ?? 0)
            self.borrowingPercent = limited.borrowingLimitPercent.map { Int($0) }
            if limited.limitResponse.type == "Queue", let queuing = limited.limitResponse.queuing {
                self.shape = FairQueues.Shape(
                    queues: min(max(Int(queuing.queues), 1), 10_000),
                    handSize: max(Int(queuing.handSize), 1),
                    lengthMax: max(Int(queuing.queueLengthLimit), 1)
                )
            }
        } else {
            self.shares = Int(object.spec.exempt?.nominalConcurrencyShares ?? 0)
            self.lendablePercent = Int(object.spec.exempt?.lendablePercent ?? 0)
        }
    }

    /// The seats that are its own, of so many that are given to so many shares.
    func seats(of total: Int, shares all: Int) -> Int {
        guard all > 0, self.shares > 0 else { return 0 }
        return (total * self.shares + all - 1) / all
    }
}
