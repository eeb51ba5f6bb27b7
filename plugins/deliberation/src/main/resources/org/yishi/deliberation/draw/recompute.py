import hashlib, json, sys
draw = json.load(open(sys.argv[1], encoding="utf-8"))
digest = lambda text: hashlib.sha256(text.encode("utf-8")).hexdigest()
print("commitment", digest(draw["secret"]) == draw["commitment"])
seed = digest(draw["secret"] + "|" + draw["figure"])
pool = [line.split(",") for line in draw["pool"].splitlines()]
order = sorted(pool, key=lambda line: digest(seed + "|" + line[0]))
left = {group: int(seats) for group, seats in (line.split(",") for line in draw["quotas"].splitlines())}
women = lambda rest: sum(min(left[group], sum(line[1:] == [group, "1"] for line in rest)) for group in left)
sought, drawn = min(draw["women"], women(order)), []
for place, (number, group, woman) in enumerate(order):
    if left.get(group, 0) > 0:
        left[group] -= 1
        if woman == "0" and women(order[place + 1:]) < sought:
            left[group] += 1
        else:
            sought -= int(woman)
            drawn.append(number)
print("drawn", ",".join(drawn), ",".join(drawn) == draw["drawn"])
