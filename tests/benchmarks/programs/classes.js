// n: 40000, small: 0, es: 6
class Shape {
  #name;
  static made = 0;
  constructor(name) {
    this.#name = name;
    Shape.made++;
  }
  get name() {
    return this.#name;
  }
  area() {
    return 0;
  }
}
class Square extends Shape {
  side = 1;
  constructor(side) {
    super("square");
    this.side = side;
  }
  area() {
    return super.area() + this.side * this.side;
  }
}
function bench(n) {
  let total = 0;
  for (let i = 0; i < n; i++) {
    const shape = new Square(i % 10);
    total += shape.area() + shape.name.length;
  }
  return total + Shape.made;
}
bench(input);
