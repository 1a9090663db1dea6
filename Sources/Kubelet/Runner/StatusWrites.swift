internal import KubernetesAPI
internal import KubernetesClient
internal import Synchronization

/// What is to be written of a pod: only the newest status waits, and its deletion comes after it.
final class StatusWrites: Sendable {
    struct Write: Sendable {
        var pod: CoreV1.Pod
        var status: CoreV1.PodStatus?
        var isDeletion = false
    }

    private let waiting = Mutex<Write?>(nil)
    private let bell = Doorbell()

    func put(_ status: CoreV1.PodStatus, of pod: CoreV1.Pod) {
        self.waiting.withLock { $0 = Write(pod: pod, status: status, isDeletion: $0?.isDeletion ?? false) }
        self.bell.ring()
    }

    func putDeletion(of pod: CoreV1.Pod) {
        self.waiting.withLock { $0 = Write(pod: pod, status: $0?.status, isDeletion: true) }
        self.bell.ring()
    }

    /// Suspends until there is something to write; nil when the task is cancelled.
    func next() async -> Write? {
        while !Task.isCancelled {
            let write = self.waiting.withLock { waiting in
                defer { waiting = nil }
                return waiting
            }
            if let write { return write }
            await self.bell.wait()
        }
        return nil
    }
}
