// Array.prototype.sort and toSorted (ECMA-262 23.1.3.30, 23.1.3.34).

// Elements that insertion sort puts in order before merging starts.
function runLength() {
  return 6;
}

// Sort `list`, an array of ours, in place: stable, and it ends whatever `compare` answers.
function mergeSort(list, compare) {
  const length = list.length;
  const run = runLength();
  for (let start = 0; start < length; start += run) {
    const end = start + run < length ? start + run : length;
    for (let i = start + 1; i < end; i++) {
      const item = list[i];
      let j = i - 1;
      while (j >= start) {
        const before = list[j];
        if (!(+$Call(compare, undefined, before, item) > 0)) break;
        list[j + 1] = before;
        j--;
      }
      list[j + 1] = item;
    }
  }
  let from = list;
  let to = $ListCopy(list);
  for (let width = run; width < length; width *= 2) {
    for (let start = 0; start < length; start += 2 * width) {
      const middle = start + width < length ? start + width : length;
      const end = middle + width < length ? middle + width : length;
      let left = start;
      let right = middle;
      let at = start;
      if (right < end && !(+$Call(compare, undefined, from[middle - 1], from[middle]) > 0)) {
        $CopyRange(from, start, end, to, at);
        continue;
      }
      while (left < middle && right < end) {
        const a = from[left];
        const b = from[right];
        if (+$Call(compare, undefined, a, b) > 0) {
          to[at] = b;
          right++;
        } else {
          to[at] = a;
          left++;
        }
        at++;
      }
      if (left < middle) $CopyRange(from, left, middle, to, at);
      else if (right < end) $CopyRange(from, right, end, to, at);
    }
    const swap = from;
    from = to;
    to = swap;
  }
  return from;
}

// SortCompare over `list`, an array of ours; the sorted values, undefined last.
function sortList(list, comparefn) {
  const absent = $RemoveUndefined(list);
  let sorted = list;
  if (comparefn !== undefined) {
    if ($SortCompared(list, comparefn) === undefined) sorted = mergeSort(list, comparefn);
  } else {
    const keys = [];
    const length = list.length;
    for (let k = 0; k < length; k++) $Append(keys, $ToString(list[k]));
    $SortByKeys(list, keys);
  }
  for (let k = 0; k < absent; k++) $Append(sorted, undefined);
  return sorted;
}

function sort(comparefn) {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  const list = [];
  for (let k = 0; k < length; k++) {
    if (k in O) $Append(list, O[k]);
  }
  const sorted = sortList(list, comparefn);
  const count = sorted.length;
  if ($ReplaceElements(O, length, sorted)) return O;
  for (let k = 0; k < count; k++) O[k] = sorted[k];
  for (let k = count; k < length; k++) delete O[k];
  return O;
}

function toSorted(comparefn) {
  const O = $ToObject(this);
  const length = $LengthOfArrayLike(O);
  $CheckArrayLength(length);
  const list = [];
  for (let k = 0; k < length; k++) $Append(list, O[k]);
  return sortList(list, comparefn);
}

// The same for %TypedArray%.prototype.sort with a comparator.
function sortValues(list, comparefn) {
  return mergeSort(list, comparefn);
}
