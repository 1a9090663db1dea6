internal import KubernetesAPI

/// How many seats a request takes: one, but for lists, which take one for each hundred objects they go through.
enum WorkEstimate {
    private static let objectsPerSeat = 100
    private static let seatsMax = 10

    static func seats(of request: APIRequest, counts: ObjectCounts) -> Int {
        guard request.info.verb == "list" else { return 1 }
        let query = request.query
        // A list of the one object of a name.
        if query["fieldSelector"]?.contains("metadata.name=") == true { return 1 }
        let stored = counts.count(of: GroupResource(group: request.info.group, resource: request.info.resource))
        var objects = stored
        if let limit = query["limit"].flatMap({ Int($0) }), limit > 0, limit < stored {
            let selects = query["labelSelector"] != nil || query["fieldSelector"] != nil
            objects = selects ? stored : min(stored, 2 * limit)
        }
        return min(max((objects + Self.objectsPerSeat - 1) / Self.objectsPerSeat, 1), Self.seatsMax)
    }
}
