internal import KubernetesAPI

/// Decides which run of a container a log is asked of. Pure.
enum ContainerLogChoice {
    /// The restart count of the run whose log is to be read.
    /// - Throws: `OperationError` with Kubernetes' words when there is none yet.
    static func restart(of name: String, in pod: CoreV1.Pod, previous: Bool) throws(OperationError) -> Int32 {
        let quoted = "\"\(name)\" in pod \"\(pod.metadata.name)\""
        guard let status = Self.status(of: name, in: pod) else {
            throw OperationError("container \(quoted) is not available")
        }
        if previous {
            guard status.lastState.terminated != nil else {
                throw OperationError("previous terminated container \(quoted) not found")
            }
            // One that waits to be restarted still has the number of the run that ended.
            return status.state.waiting != nil ? status.restartCount : max(0, status.restartCount - 1)
        }
        if status.state.running != nil || status.state.terminated != nil || status.lastState.terminated != nil {
            return status.restartCount
        }
        let waiting = "container \(quoted) is waiting to start"
        switch status.state.waiting?.reason {
        case "ErrImagePull": throw OperationError("\(waiting): image can't be pulled")
        case "ImagePullBackOff": throw OperationError("\(waiting): trying and failing to pull image")
        case let reason?: throw OperationError("\(waiting): \(reason)")
        case nil: throw OperationError("\(waiting) - no logs yet")
        }
    }

    /// Whether that run may still write.
    static func isRunning(_ name: String, restart: Int32, in pod: CoreV1.Pod) -> Bool {
        guard let status = Self.status(of: name, in: pod), status.restartCount == restart else { return false }
        return status.state.running != nil
    }

    private static func status(of name: String, in pod: CoreV1.Pod) -> CoreV1.ContainerStatus? {
        pod.status.allContainerStatuses.first { $0.name == name }
    }
}
